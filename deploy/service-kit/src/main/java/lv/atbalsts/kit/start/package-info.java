/** What has to be so before a service with a database and events may start. */
package lv.atbalsts.kit.start;
