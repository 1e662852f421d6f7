import { createServer } from 'node:http'; import { readFileSync, statSync } from 'node:fs'; import path from 'node:path';
import { chromium } from 'playwright-core';
const types={'.html':'text/html','.js':'text/javascript','.css':'text/css','.json':'application/json','.woff2':'font/woff2'};
const root=path.resolve('dist');
const server=createServer((q,r)=>{try{let f=path.join(root,decodeURIComponent(new URL(q.url,'http://x').pathname)); if(statSync(f).isDirectory()) f=path.join(f,'index.html'); r.writeHead(200,{'content-type':types[path.extname(f)]??'application/octet-stream'}); r.end(readFileSync(f));}catch{r.writeHead(404);r.end();}});
await new Promise(ok=>server.listen(0,'127.0.0.1',ok));
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p=await b.newPage({viewport:{width:1280,height:720},reducedMotion:'reduce'});
p.on('console',m=>m.type()==='error'&&console.log('console',m.text())); p.on('pageerror',e=>console.log('ERR',e.message));
await p.goto(`http://127.0.0.1:${server.address().port}/`); await p.waitForFunction(()=>window.lesson?.ready); await p.evaluate(()=>window.lesson.ready);
const S='just-a-function'; const go=(k)=>p.evaluate(([s,k])=>window.lesson.goTo(s,k),[S,k]);
const shot=(n)=>p.screenshot({path:`/tmp/look-function/try-${n}.png`});
const ro=()=>p.evaluate(()=>Object.fromEntries(window.lesson.readouts().map(r=>[r.name,r.text])));
const check=async(tag)=>{ const r=await p.evaluate(()=>{const pass=window.lesson.pass('lesson'); const bad=[]; let n=0; for(const o of window.lesson.readouts()){const m=/^a\[(\d)\]\[(\d+)\]$/.exec(o.name); if(m){n++; const t=pass.activations[m[1]][m[2]]; if(Math.abs(t-o.value)>0.00501) bad.push([o.name,o.text,t]);}} return {n,bad};}); console.log(tag, JSON.stringify(r)); };
await go(3); await check('ask');
await p.mouse.move(975,200); await p.mouse.down(); await p.mouse.move(1050,300,{steps:8}); await p.mouse.move(1205,420,{steps:10}); await p.mouse.up(); await shot('1-sketched');
console.log(await p.evaluate(()=>document.querySelector('.question').textContent));
await p.locator('.question button').first().click(); console.log(await p.evaluate(()=>document.querySelector('.question').textContent));
await p.keyboard.press('ArrowRight'); await p.waitForTimeout(300); await shot('2-reveal'); console.log(await p.evaluate(()=>[window.lesson.position().step, document.querySelector('.question').textContent]));
// drag along
let box=await p.locator('#slider-along').boundingBox(); await p.mouse.move(box.x+9,box.y+12); await p.mouse.down(); await p.mouse.move(box.x+120,box.y+12,{steps:6}); await p.mouse.up(); await shot('3-dragged'); console.log(await ro()); await check('dragged');
// dial drag of input 0
box=await p.locator('#pick-inputs').boundingBox(); console.log(box);
await p.mouse.move(642,125); await p.mouse.down(); await p.mouse.move(600,126,{steps:5}); await p.mouse.up(); await shot('4-dial');
console.log(await p.evaluate(()=>window.lesson.describe()));
await p.keyboard.press('Control+z'); await shot('5-undo'); await p.keyboard.press('Control+z'); await check('undone'); console.log(Object.keys(await ro()).filter(n=>/hand/.test(n)));
// keyboard dials
await p.focus('#pick-inputs'); for (const k of ['ArrowDown','ArrowDown','Space','ArrowRight','ArrowRight','Space']) await p.keyboard.press(k); console.log(await p.locator('#pick-inputs [role=option]').textContent()); await shot('6-keys');
await p.locator('#button-release').click(); await check('released');
// neuron slider
await p.focus('#slider-neuron'); await p.keyboard.press('ArrowLeft'); await p.keyboard.press('ArrowLeft'); await shot('7-neuron10'); console.log(await p.evaluate(()=>document.querySelector('.question').textContent));
await p.keyboard.press('Escape');
for (const [name,fill] of [['blank',0],['white',1]]) { await p.evaluate(f=>window.lesson.setInput(new Array(784).fill(f)),fill); for (const k of [0,2,4,5,7,9]) { await go(k); await check(name+k); await shot(`${name}-${k}`);} console.log(await p.evaluate(()=>window.lesson.slides().find(s=>s.id==='just-a-function').steps.map(s=>s.say))); }
await p.evaluate(()=>window.lesson.reset()); await go(9); await p.focus('#slider-stage'); for (const k of ['Home','ArrowRight']) {await p.keyboard.press(k); await shot('stage-'+k); console.log(await p.locator('#slider-stage').getAttribute('aria-valuetext'), await p.evaluate(()=>window.lesson.describe()));}
// sketch by keys
await p.evaluate(()=>window.lesson.reset()); await go(3); await p.evaluate(()=>[...document.querySelectorAll('.question button')].find(b=>/again/i.test(b.textContent))?.click()); await p.focus('#sketch-curve'); for (const k of ['ArrowUp','ArrowUp','ArrowUp','ArrowRight','ArrowRight','ArrowDown','ArrowDown','ArrowRight','ArrowDown','ArrowDown','ArrowDown','ArrowRight','ArrowDown','ArrowDown','ArrowDown']) await p.keyboard.press(k); await shot('8-keysketch'); console.log(await p.locator('#sketch-curve').getAttribute('aria-valuetext'));
await b.close(); server.close();
