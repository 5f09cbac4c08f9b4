import { chromium } from '@playwright/test';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
for (const h of [800,740,720]){
const p=await b.newPage({viewport:{width:360,height:h}});
await p.goto('http://localhost:4477/email/');await p.waitForTimeout(1500);
console.log(h,await p.evaluate(()=>['.to-preview','[value=den]','[value=die]','fieldset legend'].map(s=>{const e=document.querySelector(s);const r=e.getBoundingClientRect();return s+' '+Math.round(r.top)+'-'+Math.round(r.bottom)+' '+getComputedStyle(e).position}).join(' | ')));
}
await b.close();
