/** What this service knows of projects and their partners, from the events of funding-service. */
package lv.atbalsts.assessment.upstream.funding;
