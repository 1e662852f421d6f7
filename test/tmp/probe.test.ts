import { test } from 'vitest';
import { makeLesson, sampleSet } from '../makeLesson';
import { heroOf } from '../../slides/shared/hero/hero';
test('probe', () => {
  const lesson = makeLesson();
  const net = lesson.network();
  const h = heroOf(lesson).value;
  const pass = lesson.pass();
  const shown = lesson.shownInputs.value;
  console.log('hero', h, 'sum', pass.weightedSum(1,h), 'bias', net.bias(1,h), 'z', pass.zOf(1,h), 'a', pass.activation(1,h));
  console.log('acts', Array.from(pass.activations(1), x=>x.toFixed(2)).join(' '));
  for (const i of shown) console.log(i, lesson.input.value[i]!.toFixed(2), Array.from({length:16},(_, j)=>net.weight(1,j,i).toFixed(2)).join(' '));
  const w = net.weightsInto(1,h);
  const sig=(z:number)=>1/(1+Math.exp(-z));
  const effAll:number[]=[], effShown:number[]=[], as:number[]=[], eff2:number[][]=[];
  for (const {pixels} of sampleSet('fair')) {
    lesson.setInput(pixels);
    const p=lesson.pass(); const z=p.zOf(1,h); as.push(p.activation(1,h));
    const e=(i:number)=>{const r=z-w[i]!*lesson.input.value[i]!; return Math.abs(sig(r+w[i]!)-sig(r));};
    effAll.push(Math.max(...Array.from(w.keys(),e)));
    effShown.push(Math.max(...lesson.shownInputs.value.map(e)));
    eff2.push(Array.from({length:16},(_,j)=>{const ww=net.weight(2,j,h), zz=p.zOf(2,j)-ww*p.activation(1,h); return Math.abs(sig(zz+ww)-sig(zz));}));
  }
  const q=(a:number[])=>{const s=[...a].sort((x,y)=>x-y); return [0,.1,.25,.5,.75,.9,1].map(t=>s[Math.min(s.length-1,Math.floor(t*s.length))]!.toFixed(2)).join(' ');};
  console.log('effAll',q(effAll)); console.log('effShown',q(effShown)); console.log('a',q(as));
  for (let j=0;j<16;j++) console.log('n2',j,'w',net.weight(2,j,h).toFixed(2),q(eff2.map(e=>e[j]!)));
  console.log('max over j', q(eff2.map(e=>Math.max(...e))));
});
