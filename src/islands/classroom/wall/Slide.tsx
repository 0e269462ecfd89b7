// A page for the projector on the wall: of the course or of the trainer, as it stands in his deck now.
import { slides as words } from '../../../i18n/zh-CN/classroom-slides.ts';
import { useSlides } from '../../../stores/use-slides.ts';
import { SlideView } from '../slides/SlideView.tsx';
import { usePlacedSlides } from '../slides/use-placed-slides.ts';
import type { WallProps } from './wall-props.ts';

export default function Slide({ id }: WallProps) {
  const { status } = useSlides();
  const slide = usePlacedSlides().find((placed) => placed.slide.id === id)?.slide;
  if (slide) return <SlideView slide={slide} />;
  return status === 'opening' ? null : <p className="wall-line">{words.gone}</p>;
}
