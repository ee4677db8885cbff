/** What the gateway and the services alike may repeat of the address that was called. */
package lv.atbalsts.address;
