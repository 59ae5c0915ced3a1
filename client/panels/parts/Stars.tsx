/** Three stars, so many of them lit, the last perhaps by half. Whoever cannot see them is told by the words around. */
import './stars.css';

const STAR = 'M12 2.6l2.9 6.2 6.8.8-5 4.6 1.3 6.7L12 17.6l-6 3.3 1.3-6.7-5-4.6 6.8-.8z';

export function Stars({ lit }: { readonly lit: number }) {
  return (
    <span class="three-stars" aria-hidden="true">
      {[1, 2, 3].map((star) => (
        <svg key={star} class="three-star" data-lit={star <= lit} viewBox="0 0 24 24" aria-hidden="true">
          <path d={STAR} />
          {lit === star - 0.5 && <path class="three-star-half" d={STAR} />}
        </svg>
      ))}
    </span>
  );
}
