/** What this service knows of registered services, from the events of services-registry-service. */
package lv.atbalsts.assessment.upstream.registry;
