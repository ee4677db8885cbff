/**
 * FHIR R4: how this service writes a resource as JSON. Each subject writes its own resources; here
 * is only what they have in common.
 */
package lv.atbalsts.assessment.fhir;
