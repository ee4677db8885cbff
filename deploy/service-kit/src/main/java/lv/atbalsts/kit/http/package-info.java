/** The API's manners: answers kept for repeated requests, pages, versions. */
package lv.atbalsts.kit.http;
