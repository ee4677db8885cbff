/** Who asks. */
package lv.atbalsts.gateway.peer;
