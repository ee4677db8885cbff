/**
 * Work lists (darāmo darbu saraksti): what is due, by whom. A task is no record of its own: it is
 * computed from the rows, so it is gone the moment the work is done.
 */
package lv.atbalsts.assessment.task;
