/** The refusals of the gateway and their answers: problems (RFC 9457) in Latvian and English. */
package lv.atbalsts.gateway.refusal;
