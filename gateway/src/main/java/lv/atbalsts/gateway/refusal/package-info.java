/** What the gateway refuses and how it says so: problems (RFC 9457) in Latvian and English. */
package lv.atbalsts.gateway.refusal;
