/**
 * Plays the programme through the public API, as municipalities, regions, the council, CFLA and the
 * ministry do, from the data files in {@code programme/}. Nothing here tells indicators-service a
 * value: it only asks for them at the end.
 */
package lv.atbalsts.local.programme;
