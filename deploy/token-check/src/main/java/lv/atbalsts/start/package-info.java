/**
 * What has to be so before a service, or the gateway, may start. In production, which is where
 * nobody has said otherwise, everything that would be unsafe speaks against it, all of it at once.
 */
package lv.atbalsts.start;
