/** The page as a reader, a phone, a printer and a screen reader meet it. */
package lv.atbalsts.indicators.infographic;
