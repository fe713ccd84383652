import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';

// Within a layer a file stands before the one whose narrow-window rules overrule it.
import './layers.css';
import './tokens.css';
import './base.css';
import './fields.css';
import './controls.css';
import './overlays.css';
import './bar.css';
import './frame.css';
import './drafts-table.css';
import './home.css';
import './import.css';
import './paste.css';
import './versions.css';
import './page-ends.css';
import './page.css';
import './text.css';
import './from-import.css';
import './hints.css';
import './outline.css';
import './compare-rows.css';
import './compare-chain.css';
import './compare.css';
import './print.css';
