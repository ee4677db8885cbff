/** The limits as the service ships, serves and publishes them. */
package lv.atbalsts.assessment.limit;
