/** Tries the keys of the issuer and the rules for tokens. */
package lv.atbalsts.token;
