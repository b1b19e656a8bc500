/** What every HTTP exchange shares: request identifier and strict reading of JSON. */
package co.gov.putumayo.estampillas.shared.web;
