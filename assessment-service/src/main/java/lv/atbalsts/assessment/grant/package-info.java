/** Granted services: the municipality decides, a registered provider gives, the person starts. */
package lv.atbalsts.assessment.grant;
