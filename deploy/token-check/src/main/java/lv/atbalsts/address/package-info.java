/** What the gateway and the services repeat of the path of a request. */
package lv.atbalsts.address;
