/**
 * The rules for tokens and the keys of their issuer, the same in the gateway and in every service,
 * so that they cannot disagree.
 */
package lv.atbalsts.token;
