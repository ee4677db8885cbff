/** Whose keys are believed, and what tokens are refused for. */
package lv.atbalsts.token;
