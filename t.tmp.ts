import { levelOf } from '#shared/levels/index.ts';
import { proveFlood } from './shared/verify/flood.ts';
for (const b of [[2,3,1,0,0],[2,3,1,1,0],[2,3,1,1,1],[2,3,1,2,0],[2,3,2,2,1]]) {
 const t=Date.now();
 const [chairs,first,second,mischief,needless]=b as any;
 const p = proveFlood(levelOf('flood-and-cookie'), {chairs,first,second,mischief,needless});
 console.log(b.join(), p.states, p.edges, p.won, p.deadlocks, p.failures, p.stuck, p.proved, p.counterexample?.what, Date.now()-t);
 if (p.counterexample) { console.log(p.counterexample.ladder.slice(0,6000)); break; }
}
