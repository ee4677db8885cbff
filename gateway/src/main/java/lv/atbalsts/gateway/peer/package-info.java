/** From where a request really comes and under which address the client knows this system. */
package lv.atbalsts.gateway.peer;
