// The one place that turns a route into an address, so that the same build serves at / and under any prefix.

/** Address of a site-relative route (no leading slash; '' is the home page), with the base path in front. */
export function urlFor(route: string): string {
  return `${import.meta.env.BASE_URL}${route}`;
}

/** Route of a lesson, optionally at one of its sections. */
export function lessonUrl(lesson: string, section?: string): string {
  return urlFor(`learn/${lesson}/${section ? `#${section}` : ''}`);
}

/** Route of a role-play case, entered from a lesson that it leads back to. */
export function playUrl(caseId: string, fromLesson: string): string {
  return urlFor(`play/${caseId}/?from=${fromLesson}`);
}

/** Route of a model game. */
export function modelUrl(model: string): string {
  return urlFor(`play/models/${model}/`);
}
