package lv.atbalsts.registry.funding;

/**
 * What this service needs of a partnership.
 *
 * @param number the project's number, also the name of its scope
 * @param municipality ATVK code of the partner
 */
record Partner(String number, String municipality) {}
