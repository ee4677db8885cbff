/**
 * What every service carries and none wants to write twice: events in and out, row scope, refusals,
 * idempotency, pages, classifiers. No rule of the programme lives here.
 */
package lv.atbalsts.kit;
