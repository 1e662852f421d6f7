/** How many times as long as its twin among the measured ones the lesson's own network has practised; a test holds it to their cards. */
export const practice = 25;
