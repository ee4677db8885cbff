/** Where the files of this service are: documents that are handed in, and open data of a night. */
package lv.atbalsts.registry.files;
