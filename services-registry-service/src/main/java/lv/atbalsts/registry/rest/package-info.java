/** How the register answers: made, or found, each with its version as the entity tag. */
package lv.atbalsts.registry.rest;
