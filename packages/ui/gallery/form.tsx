import {
  CheckboxField,
  FormRow,
  FormSection,
  FormSections,
  MoneyField,
  PageHeader,
  RadioGroup,
  SecretField,
  SelectField,
  StatusPill,
  Switch,
  Tabs,
  TextArea,
  TextField,
  UnsavedChangesBar,
} from '../src/index.ts';

/** A form page. */
export function FormPage() {
  return (
    <>
      <PageHeader
        title="Hand-thrown mug"
        status={<StatusPill tone="success">Enabled</StatusPill>}
        breadcrumbs={[
          { label: 'Catalog', href: '/catalog' },
          { label: 'Products', href: '/products' },
        ]}
        description="Seen by shoppers in the shop and on the site."
      />
      <Tabs
        label="Product"
        tabs={[
          { label: 'General', href: '/form', current: true },
          { label: 'Attributes', href: '/form?tab=attributes' },
          { label: 'Files', href: '/form?tab=files', count: 3 },
          { label: 'Related products', href: '/form?tab=related' },
        ]}
      />
      <form id="product" onSubmit={(event) => event.preventDefault()}>
        <FormSections>
          <FormSection
            title="Description"
            description="The name is what shoppers search for, so say what the thing is."
          >
            <TextField name="name" label="Name" defaultValue="Hand-thrown mug" help="Up to 255 characters." />
            <TextArea
              name="description"
              label="Description"
              optional
              defaultValue="Stoneware, 350 ml, dishwasher safe."
            />
            <SelectField
              name="type"
              label="Product type"
              options={[
                { value: 'general', label: 'General' },
                { value: 'books', label: 'Books' },
              ]}
            />
          </FormSection>
          <FormSection title="Price and stock" description="Prices include tax where the store's settings say so.">
            <FormRow>
              <MoneyField
                name="price"
                label="Price"
                currency="EUR"
                defaultValue="12,x"
                error="Enter an amount, for example 12.50."
              />
              <MoneyField name="compareTo" label="Price before" currency="EUR" optional />
              <TextField name="weight" label="Weight" type="number" suffix="kg" defaultValue="0.4" />
            </FormRow>
            <RadioGroup
              name="stock"
              label="When it is out of stock"
              defaultValue="hide"
              options={[
                { value: 'hide', label: 'Stop selling', help: 'The product stays in the shop as sold out.' },
                { value: 'preorder', label: 'Take pre-orders' },
              ]}
            />
            <CheckboxField
              name="taxable"
              label="Charge tax on this product"
              defaultChecked
              help="By the rules of the country it ships to."
            />
            <CheckboxField
              name="terms"
              label="I hold the rights to the pictures"
              error="Confirm this to publish the product."
            />
            <Switch name="enabled" label="Show in the shop" defaultChecked help="Takes effect at once when saved." />
            <Switch name="featured" label="Show on the front page" />
          </FormSection>
          <FormSection title="Keys" description="For the developer of this app.">
            <TextField name="readonly" label="Client id" readOnly value="parcel-rates" />
            <SecretField
              label="Client secret"
              secret="example-client-secret-0123456789"
              help="Signs webhooks. Keep it on the server."
            />
          </FormSection>
        </FormSections>
      </form>
      <UnsavedChangesBar form="product" />
    </>
  );
}
