/** What tests play: callers, people, and the other services' events. */
package lv.atbalsts.assessment.play;
