/**
 * What the gateway and the services alike ask of a token beyond its signature, and whose keys they
 * believe: one rule, so that the one door and the doors behind it cannot disagree.
 */
package lv.atbalsts.token;
