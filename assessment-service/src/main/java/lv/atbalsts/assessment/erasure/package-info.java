/** Erasure of persons (dzēšana): the key is destroyed, what is counted stays. */
package lv.atbalsts.assessment.erasure;
