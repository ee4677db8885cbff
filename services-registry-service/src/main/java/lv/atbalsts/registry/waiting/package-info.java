/**
 * The waiting list (gaidīšanas rinda): for whose grants there is no place yet, the urgent first,
 * then who waits longest. A municipality enters who waits; a grant that waits for a place comes by
 * itself from assessment-service, and leaves when its service starts or ends or its decision is
 * withdrawn.
 */
package lv.atbalsts.registry.waiting;
