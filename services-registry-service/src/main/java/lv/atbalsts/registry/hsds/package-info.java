/**
 * The register as others read it: the Human Services Data Specification (HSDS) 3.1 of Open
 * Referral. A registration is a service, at its location; a provider is an organization; the types
 * of services are a taxonomy. The names are the specification's.
 */
package lv.atbalsts.registry.hsds;
