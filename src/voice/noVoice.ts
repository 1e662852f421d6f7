export const noVoice =
  'This browser has no English voice of its own, so nothing can be read aloud here. The system’s settings for speech may have one to add.';
