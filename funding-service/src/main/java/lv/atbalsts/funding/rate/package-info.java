/**
 * Unit rates (vienas vienības izmaksas) as dated data, published by the ministry; the rate in force
 * on the service date applies (FUN-05), up to the cap of the day (FUN-07). No rate is in the code.
 */
package lv.atbalsts.funding.rate;
