import { startBuying } from './buy.ts';
import { startAddress, startChoices, startForms } from './forms.ts';
import { startGallery } from './gallery.ts';
import { pageData } from './page-data.ts';
import { startProduct } from './product.ts';

// A notice is said once: reloading the page does not say it again.
const address = new URL(location.href);
for (const name of ['notice', 'refused', 'coupon']) address.searchParams.delete(name);
if (address.href !== location.href) history.replaceState(history.state, '', address);

if (pageData.product && pageData.formats) startProduct(pageData.product, pageData.formats);
startGallery();
startBuying();
startForms();
startChoices();
startAddress();
