/** Providers of social services (sociālo pakalpojumu sniedzēji): who they are, by number. */
package lv.atbalsts.registry.provider;
