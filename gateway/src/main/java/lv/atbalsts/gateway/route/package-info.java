/** Which service answers which path, and the passage there and back, both bodies streamed. */
package lv.atbalsts.gateway.route;
