/** The pipeline of checks that a request passes, and what is logged of it. */
package lv.atbalsts.gateway.pipeline;
