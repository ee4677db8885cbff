/** A person's history: everything that happened to the person's records, whoever had them. */
package lv.atbalsts.assessment.history;
