/** Tests of how answers are held against a document. */
package lv.atbalsts.local.answers;
