/** Each part starts, restarts and keeps its data; and a Quarkus test can use them all. */
package lv.atbalsts.local.parts;
