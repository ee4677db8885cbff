/** One at a time: work on the same thing waits until the other's transaction ends. */
package lv.atbalsts.funding.turn;
