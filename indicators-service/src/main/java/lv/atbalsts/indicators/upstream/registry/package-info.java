/**
 * What has happened to places: planned, creation started, created; DI plans approved; branches of
 * state social care centres (VSAC) closed.
 */
package lv.atbalsts.indicators.upstream.registry;
