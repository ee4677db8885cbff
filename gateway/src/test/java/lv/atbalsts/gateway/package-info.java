/** The gateway between real tokens and services that stand in for the four. */
package lv.atbalsts.gateway;
