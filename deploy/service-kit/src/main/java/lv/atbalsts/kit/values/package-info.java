/** Values that every service counts, names or checks in the same way. */
package lv.atbalsts.kit.values;
