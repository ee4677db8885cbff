/** How a record that was made or read is answered: its path and its version. */
package lv.atbalsts.funding.answer;
