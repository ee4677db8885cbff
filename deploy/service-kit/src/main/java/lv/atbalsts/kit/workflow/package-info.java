/** Workflows as enums that name their successors. */
package lv.atbalsts.kit.workflow;
