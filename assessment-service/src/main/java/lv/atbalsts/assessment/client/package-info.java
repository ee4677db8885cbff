/**
 * Clients: the persons of the target groups, their consents, and the log of who opened their
 * records.
 */
package lv.atbalsts.assessment.client;
